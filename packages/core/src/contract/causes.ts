/**
 * Reasons why a request got no response.
 *
 * **Details**
 *
 * | cause         |                                                                                     |
 * | ------------- | ----------------------------------------------------------------------------------- |
 * | `refused`     | nothing listens on the port                                                         |
 * | `dns`         | the host name could not be resolved                                                 |
 * | `network`     | there is no route to the host, or it did not accept a connection in time            |
 * | `reset`       | the connection was lost before the response was complete                            |
 * | `certificate` | the certificate is not trusted, or does not cover the host name                              |
 * | `tls`         | one side uses TLS and the other does not                                            |
 * | `proxy`       | the proxy could not be reached, or could not reach the host                         |
 * | `proxyDenied` | the proxy refuses to connect to the host, or requires a user name and a password    |
 * | `notAllowed`  | the runtime does not let this process use the network, as Deno without `--allow-net`  |
 * | `local`       | this process cannot open a connection, for example because it has too many open files |
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type UnreachableCause =
  | "refused"
  | "dns"
  | "network"
  | "reset"
  | "certificate"
  | "tls"
  | "proxy"
  | "proxyDenied"
  | "notAllowed"
  | "local"

/**
 * The time limits that can end a request.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type TimeLimit = "requestTimeout" | "totalTimeout" | "startupTimeout" | "downloadTimeout"
