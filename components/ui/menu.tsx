import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  run: () => void;
}

/** A button that opens a short list of actions. `trigger` must be a react-aria button. */
export function Menu({
  label,
  trigger,
  actions,
}: {
  label: string;
  trigger: ReactNode;
  actions: MenuAction[];
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="min-w-44 rounded-md border border-line bg-raised p-1 shadow-pop">
        <AriaMenu
          aria-label={label}
          className="outline-none"
          onAction={(key) => actions.find((action) => action.id === key)?.run()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={`flex min-h-8 items-center gap-2 rounded-sm px-2 text-base outline-none focus:bg-accent-soft ${action.danger ? 'text-bad' : 'text-ink'}`}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
