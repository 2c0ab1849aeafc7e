import { t } from '../../lib/i18n'
import { routeTo } from '../dashboard/useRoute'
import { Empty } from '../ui/Empty'

/** Nobody is kept yet: how people come here. */
export function NobodyHere() {
  return (
    <Empty icon="people" title={t('people_empty_title')}>
      {t('people_empty')} <a href={routeTo('data', 'import')}>{t('people_empty_import')}</a>
    </Empty>
  )
}
