import type { Scene } from './scene';

/** Thanks and who signs; the rep's own signature stands in for all of it. */
export function signOffWays({ facts: { sender, signature } }: Scene): readonly string[] {
  if (signature) return [signature];
  const post = [sender.company, sender.title].filter(Boolean).join(' ');
  return ['감사합니다.', '고맙습니다.'].map((thanks) =>
    [thanks, sender.name && `${sender.name} 드림`, post, sender.phone].filter(Boolean).join('\n'),
  );
}
