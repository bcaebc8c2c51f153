/** The product's mark: a door ajar over its step. */
export function DoorMark({ size }: { size: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 24 24" className="shrink-0">
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <path d="M8 5.5h8v12H8z" className="fill-on-accent opacity-35" />
      <path d="M8 5.5l5.5 2v12L8 17.5z" className="fill-on-accent" />
      <circle cx="12" cy="13.2" r=".9" className="fill-accent" />
    </svg>
  );
}
