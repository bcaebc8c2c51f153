import type { LibraryItem } from '../library/library-item';
import type { NewSample } from './sample-moment';
import type { SampleCompany } from './sample-story';

/** The texts of one language. They are for nobody but sample people, whatever they say. */
export function sampleLibrary({ library, language }: SampleCompany, newSample: NewSample): LibraryItem[] {
  return library.map((told) => ({
    ...newSample(),
    language,
    topic: '',
    benefitType: null,
    proof: '',
    slot: null,
    companyId: null,
    ...told,
    roles: [...(told.roles ?? [])],
  }));
}
