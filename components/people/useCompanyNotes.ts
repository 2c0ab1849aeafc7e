import { useCallback } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import type { CompanyNote } from '../../lib/model/person/companies'
import { useLive } from '../ui/useLive'

/** What is written down about companies, kept fresh; undefined until it is known. */
export function useCompanyNotes({
  companyNotes,
  onChanged,
}: Pick<PeopleService, 'companyNotes' | 'onChanged'>): readonly CompanyNote[] | undefined {
  const load = useCallback(() => companyNotes(), [companyNotes])
  return useLive<readonly CompanyNote[]>(load, onChanged).value
}
