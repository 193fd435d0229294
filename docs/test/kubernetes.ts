import { parseAllDocuments } from "yaml"
import { helpOf } from "./help.ts"

type Labels = Readonly<Record<string, string>>
type Port = number | string

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: Port }
}

interface SecretKey {
  readonly name: string
  readonly key: string
}

interface Container {
  readonly name: string
  readonly args?: ReadonlyArray<string>
  readonly ports?: ReadonlyArray<{ readonly name?: string; readonly containerPort: number }>
  readonly env?: ReadonlyArray<{ readonly name: string; readonly valueFrom?: { readonly secretKeyRef?: SecretKey } }>
  readonly volumeMounts?: ReadonlyArray<{ readonly name: string; readonly mountPath: string }>
  readonly livenessProbe?: Probe
  readonly readinessProbe?: Probe
  readonly startupProbe?: Probe
}

interface PodSpec {
  readonly containers: ReadonlyArray<Container>
  readonly initContainers?: ReadonlyArray<Container>
  readonly volumes?: ReadonlyArray<{
    readonly name: string
    readonly secret?: { readonly secretName: string }
    readonly configMap?: { readonly name: string }
  }>
}

interface Manifest {
  readonly kind: string
  readonly metadata: { readonly name: string }
  readonly data?: Labels
  readonly stringData?: Labels
  readonly spec: PodSpec & {
    readonly template?: { readonly metadata: { readonly labels: Labels }; readonly spec: PodSpec }
    readonly selector?: Labels & { readonly matchLabels?: Labels }
    readonly podSelector?: { readonly matchLabels?: Labels }
    readonly ports?: ReadonlyArray<{ readonly port: number; readonly targetPort?: Port }>
    readonly ingress?: ReadonlyArray<{ readonly ports: ReadonlyArray<{ readonly port: number }> }>
  }
}

/** Known keys of an object, so that a misspelled key is found. Kubernetes itself ignores most unknown keys. */
const keys = {
  pod: `affinity containers dnsPolicy hostNetwork initContainers nodeSelector priorityClassName restartPolicy
    securityContext serviceAccountName terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes`,
  container: `args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resources
    restartPolicy securityContext startupProbe volumeMounts workingDir`,
  probe: "exec failureThreshold httpGet initialDelaySeconds periodSeconds successThreshold timeoutSeconds",
  volume: "configMap csi emptyDir hostPath name persistentVolumeClaim projected secret",
  mount: "mountPath name readOnly subPath",
  env: "name value valueFrom"
} as const

/** Paths that Connect servers, the fake and the agent serve without a token. */
const probePaths = ["/live", "/ready", "/health", "/heartbeat"]

const isPartOf = (labels: Labels, all: Labels) => Object.entries(labels).every(([name, value]) => all[name] === value)

/** The Secrets and ConfigMaps that a page creates, each with its keys. */
const createdBy = (page: string, manifests: ReadonlyArray<Manifest>): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map([
    ...manifests
      .filter(({ kind }) => kind === "Secret" || kind === "ConfigMap")
      .map(({ data, metadata, stringData }) => [metadata.name, Object.keys({ ...data, ...stringData })] as const),
    ...[...page.matchAll(/kubectl create secret generic (\S+)(.*)/g)].map(
      ([, name = "", flags = ""]) =>
        [name, [...flags.matchAll(/--from-(?:file|literal)=([^=\s]+)/g)].map(([, key = ""]) => key)] as const
    )
  ])

/** Contradictions in the Kubernetes manifests of a page of Markdown, and flags and keys that do not exist. */
export const manifestProblems = (page: string): ReadonlyArray<string> => {
  const problems: Array<string> = []
  const manifests = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .flatMap(([, text = ""]) => parseAllDocuments(text).map((document): Manifest => document.toJS()))
    .filter((document) => "apiVersion" in document)
  const created = createdBy(page, manifests)
  const workloads = manifests.flatMap(({ kind, metadata, spec }) => {
    if (kind === "Pod") return [{ name: metadata.name, labels: {}, pod: spec as PodSpec }]
    const { template } = spec ?? {}
    return template === undefined ? [] : [{ name: metadata.name, labels: template.metadata.labels, pod: template.spec }]
  })
  /** Ports in flags, also in blocks that show flags only. */
  const flagPorts = [...page.matchAll(/--(?:listen|admin-listen|port)[= ]\S*?(\d+)(?=\s|,|\])/g)].map(([, port]) =>
    Number(port)
  )
  const portsOf = ({ pod }: (typeof workloads)[number]): ReadonlyArray<Port> => [
    ...flagPorts,
    ...pod.containers.flatMap(({ ports = [] }) =>
      ports.flatMap(({ containerPort, name }) => [containerPort, name ?? ""])
    )
  ]
  const checkKeys = (kind: keyof typeof keys, value: object, where: string) => {
    const known = keys[kind].split(/\s+/)
    for (const key of Object.keys(value)) if (!known.includes(key)) problems.push(`${where}: unknown key ${key}`)
  }

  for (const workload of workloads) {
    const { name, pod } = workload
    checkKeys("pod", pod, name)
    const volumes = pod.volumes ?? []
    const containers = [...pod.containers, ...(pod.initContainers ?? [])]
    const mounted = containers.flatMap(({ volumeMounts = [] }) => volumeMounts.map((mount) => mount.name))
    for (const volume of volumes) {
      checkKeys("volume", volume, `${name}, volume ${volume.name}`)
      if (!mounted.includes(volume.name)) problems.push(`${name}: the volume ${volume.name} is not mounted`)
    }
    for (const container of containers) {
      const where = `${name}, container ${container.name}`
      const { args = [], env = [], volumeMounts = [] } = container
      checkKeys("container", container, where)
      for (const mount of volumeMounts) {
        checkKeys("mount", mount, where)
        if (!volumes.some((volume) => volume.name === mount.name)) problems.push(`${where}: no volume ${mount.name}`)
      }
      for (const variable of env) {
        checkKeys("env", variable, where)
        const secret = variable.valueFrom?.secretKeyRef
        const known = secret && created.get(secret.name)
        if (known !== undefined && !known.includes(secret?.key ?? "")) {
          problems.push(`${where}: the Secret ${secret?.name} has no key ${secret?.key}`)
        }
      }
      // The image of the agent starts `opconnect-agent serve`; the command of the fake is one argument.
      const flags = args.flatMap((arg) => arg.match(/(?<=^|serve.*\s)--[a-z-]+/g) ?? [])
      const help = helpOf(flags.includes("--seed") ? "fake-connect" : "opconnect-agent", "serve")
      for (const flag of flags) if (!help.includes(`${flag} `)) problems.push(`${where}: unknown flag ${flag}`)
      for (const [, path = ""] of args
        .join(" ")
        .matchAll(/--(?:key-file|tls-cert|tls-key|socket|seed|audit)[= ](\/\S+)/g)) {
        if (!volumeMounts.some(({ mountPath }) => path.startsWith(`${mountPath}/`)))
          problems.push(`${where}: ${path} is not on a volume`)
      }
      for (const kind of ["livenessProbe", "readinessProbe", "startupProbe"] as const) {
        const probe = container[kind]
        if (probe === undefined) continue
        checkKeys("probe", probe, where)
        if (!probePaths.includes(probe.httpGet.path)) problems.push(`${where}: unknown path ${probe.httpGet.path}`)
        if (!portsOf(workload).includes(probe.httpGet.port))
          problems.push(`${where}: nothing listens on ${probe.httpGet.port}`)
      }
    }
    for (const { configMap, secret } of volumes) {
      const source = secret?.secretName ?? configMap?.name
      // Secrets that readers have already, such as tokens, are not created by the pages.
      if (configMap !== undefined && !created.has(configMap.name)) problems.push(`${name}: no ConfigMap ${source}`)
    }
  }

  const selecting = (labels: Labels) => workloads.filter((workload) => isPartOf(labels, workload.labels))
  for (const { kind, metadata, spec } of manifests) {
    const { ingress = [], podSelector, ports = [], selector, template } = spec ?? {}
    if (template !== undefined && !isPartOf(selector?.matchLabels ?? {}, template.metadata.labels)) {
      problems.push(`${kind} ${metadata.name}: the selector does not match the labels of its pods`)
    }
    const selected = kind === "Service" ? selector : kind === "NetworkPolicy" ? podSelector?.matchLabels : undefined
    if (selected === undefined) continue
    const targets = selecting(selected)
    if (targets.length === 0) problems.push(`${kind} ${metadata.name}: no pods match the selector`)
    const wanted = [
      ...ports.map(({ port, targetPort }) => targetPort ?? port),
      ...ingress.flatMap((rule) => rule.ports.map(({ port }) => port))
    ]
    for (const port of wanted) {
      if (!targets.flatMap(portsOf).includes(port))
        problems.push(`${kind} ${metadata.name}: nothing listens on ${port}`)
    }
  }
  return problems
}
