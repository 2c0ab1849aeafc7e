import { useRef } from 'preact/hooks'
import { Button } from './Button'

interface Props {
  /** What is chosen, where the button says it otherwise. */
  label?: string
  /** As an input takes it: endings and types, with commas. */
  accept: string
  look?: 'primary'
  icon?: 'upload'
  children: string
  onChoose: (file: File) => void
}

/** A button that has the browser ask for a file. */
export function FileButton({ label, accept, onChoose, children, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label ?? children}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onChoose(file)
          // So that the same file can be chosen again once it was put right.
          currentTarget.value = ''
        }}
      />
    </>
  )
}
