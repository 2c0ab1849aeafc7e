import type { ChannelCount } from '../../lib/model/relationships/contacts'
import type { RelationshipReport } from '../../lib/model/relationships/report'
import { date, number, words } from '../../lib/words'
import { BarLine } from '../ui/chart/BarLine'
import { Figure } from '../ui/chart/Figure'
import { contactSource, duration } from './figures'
import './ByChannel.css'

/** What goes on where: on each network, and away from all of them. */
export function ByChannel({ report: { span, contacts } }: { report: RelationshipReport }) {
  const { channels, total } = contacts
  const most = Math.max(...channels.flatMap(({ received, sent }) => [received, sent]))
  if (channels.length === 0) {
    return (
      <Figure title={words('report_channels')}>
        <p class="hint">{words('report_no_contacts', [date(span.from)])}</p>
      </Figure>
    )
  }
  return (
    <Figure
      title={words('report_channels')}
      numbers={numbersOf(channels)}
      source={contactSource(total, span)}
      notSaid={words('report_channels_not')}
    >
      <ul class="channels">
        {channels.map(({ channel, received, sent }) => (
          <li key={channel}>
            <h3>{words(`channel_${channel}`)}</h3>
            <BarLine
              share={received / most}
              look="info"
              figure={number(received)}
              label={words('report_channels_received')}
            />
            <BarLine
              share={sent / most}
              look="accent"
              figure={number(sent)}
              label={words('report_channels_sent')}
            />
          </li>
        ))}
      </ul>
    </Figure>
  )
}

function numbersOf(channels: readonly ChannelCount[]) {
  return {
    head: [
      words('report_channels_where'),
      words('report_channels_received'),
      words('report_channels_sent'),
      words('report_channels_answer'),
      words('report_answers_unanswered'),
    ],
    rows: channels.map(({ channel, received, sent, answers }) => [
      words(`channel_${channel}`),
      number(received),
      number(sent),
      answers.median === undefined ? words('chart_none') : duration(answers.median),
      number(answers.unanswered),
    ]),
  }
}
