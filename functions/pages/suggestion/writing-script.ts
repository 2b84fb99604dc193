/**
 * What the page does beyond a form while somebody writes. What is typed is kept on the device until the server has it; it is
 * saved two seconds after the last key, when a field is left and when the page goes away. The first save makes the draft, under
 * the page's key and with the body of the first attempt, until one is answered: however often it is tried, there is one. Later
 * ones carry the tag of what they change. A save refused as stale whose words stand on the server all the same was ours, its answer lost;
 * otherwise the writer chooses. Then those that say the same are shown. Written for old phones' browsers.
 */
export const writingJs = `'use strict'
;(function () {
  var form = document.querySelector('form.writing')
  if (!form) return
  var words = JSON.parse(form.dataset.words)
  var state = form.querySelector('.saving')
  var panel = form.querySelector('.similar')
  var names = ['title', 'theme', 'group', 'priority', 'situation', 'analysis', 'proposal']
  var optional = ['priority', 'analysis']
  var draft = { id: form.dataset.id, etag: form.elements.etag.value, key: form.elements.key.value }
  var saved = draft.id ? typed() : ''
  var busy = null
  var timer = 0
  var wait = 2000
  var torn = false

  function typed() {
    var data = new FormData(form)
    var matter = {}
    names.forEach(function (name) {
      var value = (data.get(name) || '').replace(/\\r\\n?/g, '\\n')
      matter[name] = optional.indexOf(name) >= 0 && !value.trim() ? null : value
    })
    matter.proposers = data.getAll('proposers')
    matter.invited = []
    return JSON.stringify(matter)
  }
  function wordsOf(text) {
    var matter = JSON.parse(text)
    return JSON.stringify(names.map(function (name) { return matter[name] || null }))
  }
  function isWhole(text) {
    var matter = JSON.parse(text)
    return matter.proposers.length > 0 && names.every(function (name) {
      return optional.indexOf(name) >= 0 || matter[name].trim()
    })
  }

  function place() { return 'plenum-draft ' + form.dataset.writer + ' ' + (draft.id || form.dataset.session) }
  function keepHere() {
    try {
      localStorage.setItem(place(), JSON.stringify({ typed: typed(), etag: draft.etag, key: draft.key, first: draft.first, sent: draft.sent }))
      return true
    } catch (full) { return false }
  }
  function forget() { try { localStorage.removeItem(place()) } catch (none) { /* then nothing was kept */ } }
  function tell(text) { if (state.textContent !== text) state.textContent = text }
  function clock() {
    return new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  }

  function restore() {
    var kept
    try { kept = JSON.parse(localStorage.getItem(place())) } catch (none) { return }
    if (!kept) return
    draft.key = kept.key
    draft.first = kept.first
    draft.sent = kept.sent
    draft.etag = kept.etag
    if (kept.typed !== typed()) {
      fill(JSON.parse(kept.typed))
      tell(words.restored)
    }
    later(500)
  }
  function fill(matter) {
    names.forEach(function (name) { if (form.elements[name]) form.elements[name].value = matter[name] || '' })
    form.querySelectorAll('[name=proposers][type=checkbox]').forEach(function (box) {
      box.checked = matter.proposers.indexOf(box.value) >= 0
    })
  }

  function call(method, path, headers, body) {
    headers['plenum-whose'] = form.dataset.writer
    return fetch(path, { method: method, headers: headers, body: body, keepalive: !!body && body.length < 20000, cache: 'no-store' })
  }
  function withoutNulls(text) {
    return JSON.stringify(JSON.parse(text), function (_, value) { return value === null ? undefined : value })
  }
  var json = 'application/json'

  async function make(text) {
    draft.first = draft.first || text
    keepHere()
    var answer = await call('POST', '/v1/sessions/' + form.dataset.session + '/suggestions',
      { 'content-type': json, 'idempotency-key': draft.key }, withoutNulls(draft.first))
    if (answer.status >= 500) throw answer
    if (!answer.ok) { draft.first = undefined; return refused(answer) }
    var made = await answer.json()
    forget()
    draft.id = made.id
    saved = draft.first
    draft.first = undefined
    var edit = '/member/suggestions/' + made.id + '/edit'
    form.action = edit + '?whose=' + form.dataset.writer
    history.replaceState(null, '', edit)
    return taken(answer)
  }
  async function change(text) {
    var before = draft.sent
    draft.sent = text
    keepHere()
    var answer = await call('PATCH', '/v1/suggestions/' + draft.id, { 'content-type': json, 'if-match': draft.etag }, text)
    if (answer.status >= 500) throw answer
    if (answer.status === 412) return compare(text, before)
    if (!answer.ok) return refused(answer)
    saved = text
    return taken(answer)
  }
  function taken(answer) {
    draft.etag = form.elements.etag.value = answer.headers.get('etag')
    draft.sent = undefined
    if (typed() === saved) { forget(); tell(words.saved + ' ' + clock()) }
    similar()
    return true
  }
  function refused(answer) {
    torn = answer.status === 409 || answer.status === 401 || answer.status === 403
    tell(answer.status === 409 ? words.ended : torn ? words.signedOut : words.refused)
    return false
  }
  async function compare(text, before) {
    var answer = await call('GET', '/v1/suggestions/' + draft.id, { accept: json })
    if (!answer.ok) throw answer
    var theirs = await answer.json()
    var standing = wordsOf(JSON.stringify(theirs))
    var etag = answer.headers.get('etag')
    if (standing === wordsOf(text) || (before && standing === wordsOf(before))) {
      draft.etag = etag
      return change(text)
    }
    conflict(theirs, etag)
    return false
  }

  function conflict(theirs, etag) {
    torn = true
    draft.sent = undefined
    tell(words.conflict)
    var box = document.createElement('div')
    var quote = document.createElement('blockquote')
    quote.className = 'written'
    quote.textContent = [theirs.title, theirs.situation, theirs.analysis, theirs.proposal].filter(Boolean).join('\\n\\n')
    function offer(text, act) {
      var button = document.createElement('button')
      button.type = 'button'
      button.className = 'quiet'
      button.textContent = text
      button.addEventListener('click', function () { box.remove(); torn = false; act() })
      box.append(button)
    }
    box.append(quote)
    offer(words.mine, function () { draft.etag = etag; save() })
    offer(words.theirs, function () { forget(); saved = typed(); location.reload() })
    state.after(box)
  }

  async function attempt() {
    var text = typed()
    if (draft.id && text === saved && !draft.sent) { forget(); return true }
    if (!draft.first && !isWhole(text)) { tell(keepHere() ? words.incomplete : words.lost); return false }
    tell(words.saving)
    try {
      var done = draft.id ? await change(text) : await make(text)
      wait = 2000
      return done
    } catch (offline) {
      tell(keepHere() ? words.unsaved : words.lost)
      later(wait)
      wait = Math.min(30000, wait * 2)
      return false
    }
  }
  function save() {
    clearTimeout(timer)
    if (torn) return Promise.resolve(false)
    busy = (busy || Promise.resolve()).then(attempt).then(function (done) {
      if (done && typed() !== saved) later(2000)
      return done
    })
    return busy
  }
  function later(ms) { clearTimeout(timer); timer = setTimeout(save, ms) }
  function isDirty() { return typed() !== saved }

  form.addEventListener('input', function () {
    var kept = keepHere()
    if (torn) return
    tell(kept ? words.saving : words.lost)
    later(2000)
  })
  form.addEventListener('change', function () { if (isDirty()) later(300) })
  window.addEventListener('online', function () { if (isDirty()) save() })
  window.addEventListener('pagehide', function () { if (isDirty()) save() })
  document.addEventListener('visibilitychange', function () { if (document.hidden && isDirty()) save() })

  form.addEventListener('submit', function (event) {
    if (!draft.first && !isWhole(typed())) return
    event.preventDefault()
    var button = event.submitter
    save().then(async function (done) {
      while (done && isDirty()) done = await save()
      if (!done) return state.scrollIntoView({ block: 'center' })
      var chosen = document.createElement('input')
      chosen.type = 'hidden'
      chosen.name = 'pressed'
      chosen.value = button && button.value || 'keep'
      form.append(chosen)
      form.submit()
    })
  })

  async function similar() {
    try {
      var answer = await call('GET', '/v1/suggestions/' + draft.id + '/similar', { accept: json })
      var items = answer.ok ? (await answer.json()).items : []
      panel.replaceChildren()
      if (items.length > 0) {
        var title = document.createElement('h2')
        title.textContent = words.similar
        var note = document.createElement('p')
        note.className = 'note'
        note.textContent = words.similarNote
        var list = document.createElement('ul')
        items.slice(0, 5).forEach(function (item) {
          var line = document.createElement('li')
          var reason = document.createElement('span')
          reason.className = 'note'
          reason.textContent = item.reason
          line.append(item.number + ' ' + item.title + ' ', reason)
          list.append(line)
        })
        panel.append(title, note, list)
      }
      panel.hidden = items.length === 0
    } catch (offline) { panel.hidden = true }
  }

  restore()
  if (draft.id) similar()
})()
`
