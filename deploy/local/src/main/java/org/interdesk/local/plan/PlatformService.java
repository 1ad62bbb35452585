package org.interdesk.local.plan;

import java.nio.file.Path;
import java.util.List;

/**
 * One of the platform's own services.
 *
 * @param name of the process and its log
 * @param module folder in the repository that holds the built application
 * @param database owned by the service; also the prefix of its two roles
 * @param number position in the block of service ports, 0 for the gateway
 * @param heapMegabytes upper limit of the Java heap
 */
public record PlatformService(String name, String module, String database, int number, int heapMegabytes) {

    /** All services, in the order in which they are started; the gateway is the last and the only one people talk to. */
    public static final List<PlatformService> ALL = List.of(
            new PlatformService("ticket", "ticket-service", "ticket", 1, 160),
            new PlatformService("sla", "sla-service", "sla", 2, 160),
            new PlatformService("gateway", "portal-gateway", "portal", 0, 160));

    public boolean isGateway() {
        return number == 0;
    }

    public String title() {
        return isGateway() ? "the gateway" : "the " + name + " service";
    }

    public int port(Ports ports) {
        return isGateway() ? ports.gateway() : ports.service(number);
    }

    public String owner() {
        return database + "_owner";
    }

    public String application() {
        return database + "_app";
    }

    public String slot() {
        return "interdesk_" + database;
    }

    /** Folder of the built application; {@code quarkus-run.jar} lies in it. */
    public Path applicationFolder(Path root) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}
