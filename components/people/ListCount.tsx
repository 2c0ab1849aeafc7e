import { number, t } from '../../lib/i18n'

interface Props {
  shown: number
  all: number
  /** From 0 to 1 while not all are there. */
  progress: number | undefined
}

/** How many people the list holds, and of how many; or how far their reading is. */
export function ListCount({ shown, all, progress }: Props) {
  return (
    <div class="people-count">
      {progress !== undefined && (
        <progress aria-label={t('people_reading')} value={progress} max={1} />
      )}
      <p role="status">
        {shown === all
          ? t('people_count', all)
          : t('people_count_of', [number(shown), number(all)])}
      </p>
    </div>
  )
}
