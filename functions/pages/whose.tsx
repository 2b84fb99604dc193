import type { Place } from './place.ts'

/** In a form that only asks for a page, whose page it stands on; `ownForm` says it of one that does something. */
export const Whose = ({ place: { whose } }: { place: Pick<Place, 'whose'> }) => (
  <>{whose !== undefined && <input type="hidden" name="whose" value={whose} />}</>
)
