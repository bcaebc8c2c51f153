// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { onDeviceModel } from '../../../components/invitation/rewrite/on-device-model';
import { RewriteOffer } from '../../../components/invitation/rewrite/rewrite-offer';
import { AppProvider } from '../../../components/app/app-context';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { answerWith } from '../dashboard/answers';

afterEach(cleanup);

describe('a model of the browser’s own', () => {
  it('is absent in a browser that has none', async () => {
    expect(await onDeviceModel('en')).toBeNull();
  });

  it('that is not there has no button, even where the rep switched it on', async () => {
    answerWith({});
    render(
      <AppProvider initial={{ ...DEFAULT_SETTINGS, language: 'en', onDeviceRewriting: true }}>
        <RewriteOffer body="Dear Dana," language="en" known={[]} onTake={() => undefined} />
        <p>shown</p>
      </AppProvider>,
    );
    await waitFor(() => screen.getByText('shown'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByTestId('rewrite')).toBeNull();
  });
});
