package org.interdesk.local.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The block of ports of one installation. Everything binds to loopback.
 *
 * <p>The default block keeps each program near its usual port; another base moves the block as a whole, so that two
 * installations fit on one machine.
 */
public record Ports(
        int gateway,
        int keycloak,
        int keycloakManagement,
        int firstService,
        int postgresql,
        int kafka,
        int kafkaController,
        int connect,
        int smtp,
        int imap) {

    public static final int DEFAULT_BASE = 8080;
    private static final int SERVICES = 6;
    private static final int HIGHEST_OFFSET = 900;

    /**
     * The block that starts at {@code base}.
     *
     * @throws IllegalArgumentException if the block does not fit into 1024..65535
     */
    public static Ports from(int base) {
        if (base < 1024 || base + HIGHEST_OFFSET > 65_535) {
            throw new IllegalArgumentException("the port base must lie between 1024 and " + (65_535 - HIGHEST_OFFSET));
        }
        if (base == DEFAULT_BASE) {
            return new Ports(8080, 8180, 9000, 8101, 5433, 9092, 9093, 8083, 3025, 3143);
        }
        return new Ports(
                base,
                base + 100,
                base + HIGHEST_OFFSET,
                base + 21,
                base + 33,
                base + 92,
                base + 93,
                base + 83,
                base + 30,
                base + 31);
    }

    /** Port of the service with the given number, 1 to 6; the gateway has a port of its own. */
    public int service(int number) {
        if (number < 1 || number > SERVICES) {
            throw new IllegalArgumentException("service number " + number);
        }
        return firstService + number - 1;
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }

    public String issuer() {
        return keycloakUrl() + "/realms/interdesk";
    }

    public String kafkaAddress() {
        return "127.0.0.1:" + kafka;
    }

    public String connectUrl() {
        return "http://127.0.0.1:" + connect;
    }

    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresql + "/" + database;
    }

    /** Every port that must be free, with the name of what wants it. */
    public Map<String, Integer> wanted(Iterable<PlatformService> services) {
        var wanted = new LinkedHashMap<String, Integer>();
        wanted.put("PostgreSQL", postgresql);
        wanted.put("Kafka", kafka);
        wanted.put("the Kafka controller", kafkaController);
        wanted.put("Kafka Connect", connect);
        wanted.put("Keycloak", keycloak);
        wanted.put("Keycloak's management", keycloakManagement);
        wanted.put("mail (SMTP)", smtp);
        wanted.put("mail (IMAP)", imap);
        for (var service : services) {
            wanted.put(service.title(), service.port(this));
        }
        return wanted;
    }
}
