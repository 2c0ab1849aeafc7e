import { useContext } from 'preact/hooks'
import { t } from '../../../lib/i18n'
import { IconButton } from '../IconButton'
import { SavingFiles } from './SavingFiles'
import './SavePicture.css'

interface Props {
  /** What the picture shows: its title and the name of its file. */
  label: string
  /** Null while there is nothing to draw. */
  draw: () => Promise<Blob | null>
}

/** Saves what a figure shows as a PNG, where its page can save files. */
export function SavePicture({ label, draw }: Props) {
  const saving = useContext(SavingFiles)
  if (!saving) return null
  const save = async () => {
    const picture = await draw()
    if (picture) saving.saveFile(`${label}.png`, picture, 'image/png')
  }
  return (
    <span class="save-picture">
      <IconButton
        icon="download"
        label={t('chart_save_picture', [label])}
        onClick={() => void save()}
      />
    </span>
  )
}
