import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong font-medium',
  secondary: 'bg-surface text-ink border border-line-strong/60 hover:bg-sunken',
  quiet: 'text-ink-soft hover:bg-sunken hover:text-ink',
  accent: 'text-accent hover:bg-accent-soft font-medium',
  danger: 'text-bad hover:bg-bad-soft font-medium',
} as const;

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  look?: keyof typeof LOOKS;
  size?: 'small' | 'medium';
  icon?: ReactNode;
  wide?: boolean;
  'data-testid'?: string;
}

/** The one button. Height 28 or 32 px, above the 24 px target size of WCAG 2.2. */
export function Button({ children, look = 'secondary', size = 'medium', icon, wide, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classNames(
        'inline-flex items-center justify-center gap-1.5 rounded-md whitespace-nowrap transition-colors select-none',
        'disabled:opacity-45 disabled:pointer-events-none',
        size === 'small' ? 'min-h-7 px-2 py-0.5 text-sm' : 'min-h-8 px-3 py-1 text-base',
        wide && 'min-w-0 flex-1',
        LOOKS[look],
      )}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** Read by screen readers and shown on hover: an icon alone says too little. */
  label: string;
  icon: ReactNode;
  'data-testid'?: string;
}

/** A square button with an icon and a name. */
export function IconButton({ label, icon, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      // react-aria drops `title`; the wrapper keeps the hover text without a second tab stop.
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors hover:bg-sunken hover:text-ink disabled:opacity-45"
    >
      <span title={label} className="inline-flex">
        {icon}
      </span>
    </AriaButton>
  );
}
