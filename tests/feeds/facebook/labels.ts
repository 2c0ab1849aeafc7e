const english = {
  ago: (minutes: number) =>
    minutes < 60
      ? `${minutes} min`
      : minutes < 1440
        ? `${Math.round(minutes / 60)} hrs`
        : `${Math.round(minutes / 1440)} d`,
  actions: 'Actions for this post',
  sponsored: 'Sponsored',
  seeMore: 'See more',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  shareNow: 'Share now',
  saySomething: 'Say something about this…',
  reply: 'Reply',
  shared: ' shared a ',
  post: 'post',
  commentBy: (name: string, ago: string) => `Comment by ${name} ${ago} ago`,
  replyBy: (name: string, to: string) => `Reply by ${name} to ${to}’s comment`,
  comments: (n: number) => `${n} comments`,
  shares: (n: number) => `${n} shares`,
  reactions: 'All reactions:',
  feed: 'News Feed posts',
  public: 'Shared with Public',
  menu: ['Friends', 'Memories', 'Saved', 'Groups', 'Video', 'Marketplace', 'Feeds', 'Events'],
  contacts: 'Contacts',
  ad: 'Sponsored',
  search: 'Search Facebook',
  mind: 'What’s on your mind?',
}

type Labels = typeof english

const arabic: Labels = {
  ago: (minutes) =>
    minutes < 60
      ? `${minutes} د`
      : minutes < 1440
        ? `${Math.round(minutes / 60)} س`
        : `${Math.round(minutes / 1440)} ي`,
  actions: 'الإجراءات التي يمكن اتخاذها لهذا المنشور',
  sponsored: 'مُموَّل',
  seeMore: 'عرض المزيد',
  like: 'أعجبني',
  comment: 'تعليق',
  share: 'مشاركة',
  shareNow: 'مشاركة الآن',
  saySomething: 'قل شيئًا عن هذا…',
  reply: 'رد',
  shared: ' شارك ',
  post: 'منشورًا',
  commentBy: (name, ago) => `تعليق بواسطة ${name} منذ ${ago}`,
  replyBy: (name, to) => `رد بواسطة ${name} على تعليق ${to}`,
  comments: (n) => `${n} تعليقات`,
  shares: (n) => `${n} مشاركات`,
  reactions: 'كل التفاعلات:',
  feed: 'منشورات آخر الأخبار',
  public: 'تمت المشاركة مع العامة',
  menu: [
    'الأصدقاء',
    'الذكريات',
    'العناصر المحفوظة',
    'المجموعات',
    'الفيديو',
    'السوق',
    'آخر الأخبار',
    'المناسبات',
  ],
  contacts: 'جهات الاتصال',
  ad: 'مُموَّل',
  search: 'بحث في فيسبوك',
  mind: 'بم تفكر؟',
}

export const labels = () => (document.documentElement.dir === 'rtl' ? arabic : english)
