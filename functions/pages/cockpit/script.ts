/**
 * What makes the cockpit fast in a browser; without it every form and link does the same. Marks are sent in the background, and
 * the page that comes back takes the place of this one, so that the list does not jump; the list is looked through while
 * somebody types; keys move the focus, never send, and can be turned off. A form on its way is not sent twice.
 */
export const cockpitJs = `'use strict'
;(function () {
  var $ = function (selector) { return document.querySelector(selector) }
  var typing = function (element) { return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== 'checkbox' && element.type !== 'radio' }
  var busy = false

  function dress() {
    document.querySelectorAll('[data-script], [data-shortcuts]').forEach(function (element) { element.hidden = false })
    var toggle = $('#shortcuts')
    if (toggle) toggle.checked = toggle.defaultChecked = isOn()
    sum()
  }
  function focusFirst() {
    var alert = $('main > [role=alert]:not([hidden])')
    var field = alert || $('[data-focus]')
    if (!field) return
    if (alert) alert.tabIndex = -1
    field.focus()
    if (field.select) field.select()
  }

  /* A page that was fetched takes the place of this one; its address is kept, so that it can be loaded anew. */
  async function show(answer) {
    var next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main')
    if (!next) return location.reload()
    $('main').replaceWith(next)
    history.replaceState(null, '', answer.url)
    focusFirst()
  }
  function unsent() {
    var told = $('.unsent')
    told.textContent = told.dataset.offline
    told.hidden = false
    told.scrollIntoView({ block: 'center' })
  }
  async function send(form, button) {
    var body = new URLSearchParams(new FormData(form))
    if (button && button.name) body.set(button.name, button.value)
    busy = true
    try {
      await show(await fetch(form.action, { method: 'POST', body: body, headers: { accept: 'text/html' } }))
    } catch (offline) { unsent() }
    setTimeout(function () { busy = false })
  }
  document.addEventListener('submit', function (event) {
    var form = event.target
    if (busy) return event.preventDefault()
    if (form.matches('[data-search]')) {
      event.preventDefault()
      return enter()
    }
    if (form.method !== 'post') return
    if (form.matches('[data-quick]')) {
      event.preventDefault()
      return send(form, event.submitter)
    }
    busy = true
    setTimeout(function () { busy = false }, 5000)
  })
  addEventListener('pageshow', function () { busy = false })

  /* Looking through the list. Enter marks somebody only when they are the one who is left. */
  var asked = 0
  var sought
  async function look() {
    var field = $('#q')
    var form = field.form
    var address = form.action + '?' + new URLSearchParams(new FormData(form))
    var mine = ++asked
    var answer = await fetch(address, { cache: 'no-store', headers: { accept: 'text/html' } })
    var next = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== asked || !answer.ok || $('#q') !== field) return
    ;['#list', '#found', '.parts', '#waiting'].forEach(function (part) {
      var fresh = next.querySelector(part)
      if (fresh && $(part)) $(part).replaceWith(fresh)
    })
    field.defaultValue = new URL(address).searchParams.get('q')
    history.replaceState(null, '', address)
  }
  function looked() { return look().catch(unsent) }
  async function enter() {
    clearTimeout(sought)
    await looked()
    var people = document.querySelectorAll('#list li')
    var button = people.length === 1 && people[0].querySelector('.marks > button')
    if (button && $('#q').value.trim()) send($('#list'), button)
    else if (people.length > 0) { var first = $('#list button, #list summary'); if (first) first.focus() }
  }
  document.addEventListener('input', function (event) {
    if (event.target.id === 'shortcuts') return keep(event.target)
    if (event.target.closest('[data-sum]')) return sum()
    if (!event.target.closest('[data-search]') || event.isComposing) return
    clearTimeout(sought)
    sought = setTimeout(looked, 150)
  })
  document.addEventListener('compositionend', function (event) {
    if (!event.target.closest('[data-search]')) return
    clearTimeout(sought)
    sought = setTimeout(looked, 150)
  })

  /* How many are left of those present, or are too many, while hands are typed in. */
  function sum() {
    var numbers = $('[data-sum]')
    var output = numbers && numbers.querySelector('output')
    if (!output) return
    var counted = Array.from(numbers.querySelectorAll('input')).reduce(function (total, field) {
      return total + (Number(field.value.normalize('NFKC')) || 0)
    }, 0)
    var left = Number(numbers.dataset.sum) - counted
    output.textContent = Math.abs(left)
    numbers.querySelector('[data-rest]').hidden = left < 0
    numbers.querySelector('[data-over]').hidden = left >= 0
  }

  function isOn() { try { return localStorage.getItem('shortcuts') !== 'off' } catch (none) { return true } }
  function keep(toggle) {
    toggle.defaultChecked = toggle.checked
    try { localStorage.setItem('shortcuts', toggle.checked ? 'on' : 'off') } catch (none) { /* for this page only */ }
  }
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || !isOn() || typing(event.target)) return
    var part = /^[1-5]$/.test(event.key) && document.querySelectorAll('[data-part]')[Number(event.key) - 1]
    var target = part || (event.key === '/' && $('[data-focus]')) || (event.key === 'n' && $('[data-next]'))
    if (!target) return
    event.preventDefault()
    target.focus()
  })

  /* The script of all pages puts new content in place of the old: what was unfolded stays so. */
  new MutationObserver(function (changes) {
    var old = changes.map(function (change) { return change.removedNodes[0] }).find(function (node) { return node && node.nodeName === 'MAIN' })
    if (!old) return
    dress()
    if (busy) return
    var unfolded = Array.from(old.querySelectorAll('details[open] > summary')).map(function (summary) { return summary.textContent })
    document.querySelectorAll('main details > summary').forEach(function (summary) {
      if (unfolded.includes(summary.textContent)) summary.parentElement.open = true
    })
  }).observe(document.body, { childList: true })

  dress()
  focusFirst()
})()
`
