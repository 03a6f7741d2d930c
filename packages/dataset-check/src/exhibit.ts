import { countText, type Exhibit, plural } from '@probity/core'
import type { Manifest } from './manifest.ts'
import type { Check } from './present.ts'
import type { Pushed } from './pushed.ts'

/** Most rows of the table; those in trouble first. */
const mostRows = 50

const states: Record<Check['state'], string> = {
  differs: '❌ differs',
  'line-endings': '❌ line endings',
  refused: '❌ unreadable',
  absent: 'not here',
  same: '✅ as named',
}

/** Every path that a manifest names as data, with what it is here and in the remote storage. */
export function dataTable(
  all: readonly { manifest: Manifest; check: Check }[],
  pushed: ReadonlyMap<Check['expected'], Pushed>,
): Exhibit[] {
  const rows = all.filter(({ check }) => check.expected.stage?.as !== 'dependency')
  if (rows.length === 0) return []
  const order = Object.keys(states)
  const sorted = rows.toSorted((a, b) => order.indexOf(a.check.state) - order.indexOf(b.check.state))
  return [
    {
      title: 'Data that the manifests name',
      columns: ['data', 'manifest', 'size', 'here', 'remote storage', 'sha256'].map(title => ({
        title,
        kind: 'text' as const,
      })),
      rows: sorted
        .slice(0, mostRows)
        .map(({ manifest, check }) => [
          check.expected.path,
          manifest.path,
          sizeText(check),
          stateText(check),
          storageText(pushed.get(check.expected)),
          check.sha256?.slice(0, 12) ?? '',
        ]),
      ...(sorted.length > mostRows ? { note: `and ${plural(sorted.length - mostRows, 'path')} more` } : {}),
    },
  ]
}

function stateText({ state, expected }: Check): string {
  if (state === 'absent' && expected.stored === undefined) return '❌ missing'
  if (state !== 'same' || expected.digests.length > 0) return states[state]
  return expected.bytes === undefined ? 'here, no hash named' : '✅ size as named'
}

function sizeText({ expected, bytes, state }: Check): string {
  const size = state === 'absent' ? expected.bytes : bytes
  const files = expected.files === undefined ? '' : ` in ${plural(expected.files, 'file')}`
  return size === undefined ? '' : `${countText(size)} bytes${files}`
}

function storageText(pushed: Pushed | undefined): string {
  if (pushed === undefined) return ''
  if (pushed.state === 'there') return '✅ there'
  if (pushed.state === 'unknown') return 'not asked'
  return pushed.objects === 1
    ? '❌ absent'
    : `❌ ${countText(pushed.missing)} of ${countText(pushed.objects)} absent`
}
