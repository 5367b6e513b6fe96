import type { Channel } from "../../schema/facts/services/channel.ts";
import type { Service } from "../../schema/facts/services/service.ts";
import { facts } from "../../content/site.ts";

/** A service that may be shown. @throws Error when there is none of that id */
export function serviceOf(id: string): Service {
  const service = facts().services.get(id);
  if (!service)
    throw new Error(`src/data/services/${id}.yaml: no such service, or nothing of it may be shown`);
  return service;
}

/** A channel that may be shown. @throws Error when the service has none of that id */
export function channelOf(serviceId: string, channelId: string): Channel {
  const channel = serviceOf(serviceId).channels.find(({ id }) => id === channelId);
  if (!channel)
    throw new Error(`src/data/services/${serviceId}.yaml: channels: no publishable "${channelId}"`);
  return channel;
}
