import type { ScreenPageWords } from './screen-page.zh.ts'

export const screenPageEn: ScreenPageWords = {
  offline: ['No network. This is how things stood at', ''],
  running: 'Running for',
  minutes: (planned) => `planned: ${planned} min`,

  checkIn: {
    title: 'Check in',
    code: 'Code',
    qr: 'QR code to check in',
    how: 'Scan it with the app in which you opened your personal link, such as WeChat, or enter the code on “My session”.',
    desk: 'Without a phone, go to the check-in desk.',
    only: 'Please go to the check-in desk.',
  },

  order: 'Order of voting',

  agenda: {
    title: 'Agenda',
    done: 'Done',
    current: 'Now',
    place: (at, of) => `${at} of ${of}`,
    next: 'Next',
  },

  poll: {
    hands: 'Raise your hand when the chair calls.',
    secret: 'Fill in the paper ballot.',
    closing: 'The poll is over; the ballots are being counted.',
  },

  statuses: { adjourned: 'Adjourned', closed: 'The session is closed' },
}
