import { rowsOf } from '../../domain/department-move-form.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import { Field } from '../field.tsx'
import type { Place } from '../place.ts'
import { GivenOpinions } from '../suggestion/given-opinions.tsx'
import { ReplyClass } from '../suggestion/reply-class.tsx'
import { type Part, sentTo } from './sending.tsx'

type Reply = Omit<Part, 'action'>

/** The fields of an answer: how it came out, its text, what the co-hosts think, what is promised until when, and who signs it. */
export function ReplyForm({ of, sending, place }: Reply) {
  const words = departmentPageWords[place.language]
  const sent = sentTo(sending, 'reply')
  const faultOf = (field: string) => (sent?.faults.includes(field) ? words.faults.reply[field] : undefined)
  return (
    <>
      <h2>{words.reply.title}</h2>
      <Classes of={of} chosen={sent?.form.class} fault={faultOf('class')} place={place} />
      <Field
        id="text"
        label={words.reply.text}
        fault={faultOf('text')}
        value={sent?.form.text}
        rows={8}
        most={10_000}
        place={place}
      />
      <Opinions of={of} sending={sending} place={place} fault={faultOf('opinions')} />
      <Promises sending={sending} place={place} fault={faultOf('promises')} />
      <Field
        id="signer"
        label={words.reply.signer}
        fault={faultOf('signer')}
        value={sent?.form.signer}
        most={500}
        place={place}
      />
      <button type="submit">{words.reply.send}</button>
    </>
  )
}

interface Judged {
  fault: string | undefined
  place: Place
}

const Fault = ({ fault }: { fault: string | undefined }) => (fault ? <p class="fault">{fault}</p> : null)

function Classes({ of, chosen, fault, place }: Pick<Reply, 'of'> & Judged & { chosen: string | undefined }) {
  const words = departmentPageWords[place.language].reply
  return (
    <fieldset id="class">
      <legend>{words.class}</legend>
      <Fault fault={fault} />
      {of.replyClasses.map(({ id, promises }) => (
        <label class="option">
          <input type="radio" name="class" value={id} checked={id === chosen} required />
          <span>
            <ReplyClass of={id} classes={of.names.classes} place={place} />
            {promises && <span class="note">{words.mayPromise}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What co-hosts have said themselves, and room for what those said who have not. */
function Opinions({ of, sending, fault, place }: Reply & Judged) {
  const words = departmentPageWords[place.language].reply
  const { coHosts, opinions = [] } = of.suggestion
  const missing = coHosts.filter((name) => !opinions.some(({ department }) => department === name))
  const form = sentTo(sending, 'reply')?.form
  const typed = new Map(form ? rowsOf(form.coHost, form.opinion) : [])
  if (coHosts.length === 0) return null
  return (
    <div id="opinions">
      <Fault fault={fault} />
      <GivenOpinions caption={words.given} opinions={opinions} locale={place.locale} />
      {missing.map((department, row) => (
        <>
          <input type="hidden" name="coHost" value={department} />
          <Field
            id={`opinion-${row + 1}`}
            name="opinion"
            label={words.missing(department)}
            value={typed.get(department)}
            rows={2}
            most={2000}
            place={place}
          />
        </>
      ))}
    </div>
  )
}

const promiseRows = 3

/** What is promised, and by which day; empty rows promise nothing. */
function Promises({ sending, fault, place }: Omit<Reply, 'of'> & Judged) {
  const { reply: words, optional } = departmentPageWords[place.language]
  const form = sentTo(sending, 'reply')?.form
  const typed = form ? rowsOf(form.promised, form.promisedBy) : []
  return (
    <fieldset id="promises">
      <legend>
        {words.promises}
        <span class="note">{optional}</span>
      </legend>
      <Fault fault={fault} />
      {Array.from({ length: promiseRows }, (_, row) => (
        <div class="pair">
          <Field
            id={`promised-${row + 1}`}
            name="promised"
            label={words.promise(row + 1)}
            value={typed[row]?.[0]}
            most={500}
            place={place}
          />
          <div>
            <label for={`promised-by-${row + 1}`}>{words.promisedBy}</label>
            <input type="date" id={`promised-by-${row + 1}`} name="promisedBy" value={typed[row]?.[1]} />
          </div>
        </div>
      ))}
    </fieldset>
  )
}
