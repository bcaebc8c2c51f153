import { Info } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

/** The ⓘ beside a label: the idea in one sentence, by click, touch or keyboard. */
export function InfoTip({ label, children }: { label: string; children: string }) {
  return (
    <DialogTrigger>
      <Button
        aria-label={label}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-full text-ink-faint hover:text-ink"
      >
        <Info aria-hidden size={13} />
      </Button>
      <Popover className="max-w-64 rounded-md border border-line bg-raised px-3 py-2 text-sm text-ink shadow-pop">
        <Dialog aria-label={label} className="outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
