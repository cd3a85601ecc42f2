import { createHost, type HostOptions } from "../host";
import { startClient, type OfficeWindow } from "./startClient";

export type TestHost = ReturnType<typeof createHost>;

/** A host with the real client connected. */
export async function hostWithClient(options: HostOptions = {}): Promise<{ readonly host: TestHost; readonly client: OfficeWindow }> {
  const host = createHost(options);
  return { host, client: await startClient(host) };
}
