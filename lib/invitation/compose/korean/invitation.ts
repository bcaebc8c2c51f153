import type { LetterOutline } from '../../letter/outline';
import { alternativeWays } from './alternative';
import { askWays } from './ask';
import { benefitWays } from './benefit';
import { signOffWays } from './closing';
import { planSentences } from './meeting';
import { openingWays, selfWays } from './opening';
import { processWays } from './process';
import { proofWays } from './proof';
import { purposeWays } from './purpose';
import { koreanSalutation } from './salutation';
import type { Scene } from './scene';
import { invitationSubjects } from './subject';
import { visitorQuestion } from './visitor-questions';
import { part } from './ways';

/** WORDING §1: the eight slots of an invitation, in the order a Korean business letter has them. */
export function invitationOutline(scene: Scene): LetterOutline {
  const { facts } = scene;
  const short = facts.readerRole === 'gatekeeper';
  const paragraph = short ? ' ' : '\n\n';
  const isList = facts.process.includes('\n');
  const plan = planSentences(scene, `${facts.process} ${facts.purpose}`);
  const process = part('process', 'process', isList ? '\n\n' : paragraph, processWays(scene));
  return {
    subject: invitationSubjects(scene),
    parts: [
      ...part('salutation', 'salutation', '', [koreanSalutation(facts.recipient)]),
      ...part('opening.self', 'opening', '\n\n', selfWays(scene)),
      ...part('opening', 'opening', ' ', openingWays(scene)),
      ...part('purpose', 'purpose', ' ', purposeWays(scene)),
      ...process,
      ...part('process.plan', 'process', isList ? '\n\n' : process.length > 0 ? ' ' : paragraph, plan),
      ...part('benefit', 'benefit', isList && short ? '\n\n' : paragraph, benefitWays(scene)),
      ...part('benefit.proof', 'benefit', ' ', facts.benefit ? proofWays(scene) : []),
      ...visitorQuestion(scene),
      ...part('ask', 'ask', '\n\n', askWays(scene)),
      ...part('ask.alternative', 'ask', ' ', alternativeWays(scene)),
      ...part('sign_off', 'sign_off', '\n\n', signOffWays(scene)),
    ],
  };
}
