import { channelName, date, number, t } from '../../lib/i18n'
import type { ChannelCount } from '../../lib/model/reports/relationships/contacts'
import type { RelationshipReport } from '../../lib/model/reports/relationships/report'
import { BarLine } from '../ui/chart/BarLine'
import { Bars } from '../ui/chart/Bars'
import { Figure } from '../ui/chart/Figure'
import { askedSource, duration } from './figures'
import './ByChannel.css'

/** What goes on where: on each network, and away from all of them. */
export function ByChannel({ report: { span, contacts } }: { report: RelationshipReport }) {
  const { channels } = contacts
  const most = Math.max(...channels.flatMap(({ received, sent }) => [received, sent]))
  if (channels.length === 0) {
    return (
      <Figure title={t('report_channels')}>
        <p class="hint">{t('report_no_contacts', [date(span.from)])}</p>
      </Figure>
    )
  }
  return (
    <Figure
      title={t('report_channels')}
      numbers={numbersOf(channels)}
      source={askedSource(contacts, span)}
      notSaid={t('report_channels_not')}
    >
      <Bars label={t('report_channels')}>
        <ul class="channels">
          {channels.map(({ channel, received, sent }) => (
            <li key={channel}>
              <h3>{channelName(channel)}</h3>
              <BarLine
                share={received / most}
                look="info"
                figure={number(received)}
                label={t('report_channels_received')}
              />
              <BarLine
                share={sent / most}
                look="accent"
                figure={number(sent)}
                label={t('report_channels_sent')}
              />
            </li>
          ))}
        </ul>
      </Bars>
    </Figure>
  )
}

function numbersOf(channels: readonly ChannelCount[]) {
  return {
    head: [
      t('report_channels_where'),
      t('report_channels_received'),
      t('report_channels_sent'),
      t('report_channels_answer'),
      t('report_answers_unanswered'),
    ],
    rows: channels.map(({ channel, received, sent, answers }) => [
      channelName(channel),
      number(received),
      number(sent),
      answers.median === undefined ? t('chart_none') : duration(answers.median),
      number(answers.unanswered),
    ]),
  }
}
