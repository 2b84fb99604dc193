/**
 * What the pages do in a browser, beyond what they do without it: count down, and show what has changed. Every two seconds it
 * asks `/live/{key}`; when something that this page shows is different it fetches the page again and puts the new content in
 * place of the old, unless a form is half filled. What the page says to ignore (the turnout, on a phone) counts only every
 * fifteen seconds, so that five thousand phones do not all ask again at every ballot. Fields may come in any order: the same
 * answer in another order is no change. Written for old phones' browsers.
 */
export const plenumJs = `'use strict'
;(function () {
  var every = 2000
  var seldom = 15000
  var main = function () { return document.querySelector('main') }
  var skew = main().dataset.now ? Date.parse(main().dataset.now) - Date.now() : 0

  function countDown() {
    document.querySelectorAll('[data-until]').forEach(function (timer) {
      var left = Math.max(0, Math.ceil((Date.parse(timer.dataset.until) - Date.now() - skew) / 1000))
      var text = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0')
      if (timer.lastElementChild.textContent !== text) timer.lastElementChild.textContent = text
      timer.hidden = false
    })
  }
  countDown()
  setInterval(countDown, 250)

  if (!main().dataset.live) return

  var news = document.createElement('p')
  news.className = 'unseen'
  news.setAttribute('role', 'status')
  document.body.append(news)

  var ignored = (main().dataset.ignore || '').split(' ').filter(Boolean)
  function comparable(text, without) {
    return JSON.stringify(JSON.parse(text), function (key, value) {
      if (without.includes(key)) return undefined
      if (!value || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.keys(value).sort().reduce(function (kept, name) { kept[name] = value[name]; return kept }, {})
    })
  }
  function halfFilled() {
    return Array.from(document.querySelectorAll('main input, main textarea, main select')).some(function (field) {
      return /^(radio|checkbox)$/.test(field.type) ? field.checked !== field.defaultChecked
        : field.options ? false : field.value !== field.defaultValue
    })
  }
  function headline() {
    var element = document.querySelector('[data-news]')
    return element ? element.textContent : ''
  }

  var last = main().dataset.seen || 'null'
  var refreshed = Date.now()
  var due = false
  var stirred = false

  async function refresh() {
    var address = new URL(location.href)
    address.searchParams.delete('said')
    var answer = await fetch(address.href, { cache: 'no-store', headers: { accept: 'text/html' } })
    if (answer.status === 401 || answer.status === 403) return location.reload()
    if (!answer.ok || halfFilled()) return
    var next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
    var focused = document.activeElement && document.activeElement.id
    var before = headline()
    if (next.innerHTML !== main().innerHTML) {
      main().replaceWith(next)
      countDown()
      if (focused && document.getElementById(focused)) document.getElementById(focused).focus()
      if (headline() !== before) news.textContent = headline()
    }
    refreshed = Date.now()
    due = stirred = false
  }

  async function look() {
    var answer = await fetch('/live/' + main().dataset.live, { cache: 'no-cache' })
    if (!answer.ok) return
    var text = await answer.text()
    if (comparable(text, []) !== comparable(last, [])) {
      if (comparable(text, ignored) !== comparable(last, ignored)) due = true
      else stirred = true
      last = text
    }
    if (stirred && Date.now() - refreshed > seldom) due = true
    if (due && !halfFilled()) await refresh()
  }

  async function keepLooking() {
    try { if (!document.hidden) await look() } catch (offline) { /* a hall's network comes back */ }
    setTimeout(keepLooking, every + Math.random() * 500)
  }
  setTimeout(keepLooking, Math.random() * every)
  document.addEventListener('visibilitychange', function () { if (!document.hidden) look().catch(function () {}) })
})()
`
