import { number, words } from '../../lib/words'

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
        <progress aria-label={words('people_reading')} value={progress} max={1} />
      )}
      <p role="status">
        {shown === all
          ? words('people_count', all)
          : words('people_count_of', [number(shown), number(all)])}
      </p>
    </div>
  )
}
