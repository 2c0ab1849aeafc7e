/** Who of us it was, behind a day; nothing where nobody said who they are. */
export function By({ name }: { name: string | undefined }) {
  if (!name) return null
  return (
    <>
      {' · '}
      <bdi>{name}</bdi>
    </>
  )
}
