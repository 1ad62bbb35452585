package org.interdesk.local.supervise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/** Addresses and secrets that a service is given; the same variables are set in production. */
final class ServiceEnvironment {

    private static final String CONNECTIONS = "12";
    private static final String RECORDS = "records";
    private static final String SLA = "sla";

    private ServiceEnvironment() {}

    static Map<String, String> of(PlatformService service, Home home, Ports ports, Secrets secrets) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(service.port(ports)));
        if (service.ownDatabase() != null) {
            putDatabase(environment, service, ports, secrets);
            environment.put("KIT_FILES_FOLDER", home.files(service.name()).toString());
        }
        environment.put("QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "ERROR");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaAddress());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        if (service.name().equals(RECORDS)) {
            putRecords(environment, ports, secrets);
        }
        if (service.isGateway()) {
            environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.get(Secrets.GATEWAY_CLIENT));
            environment.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.get(Secrets.GATEWAY_STATE));
            environment.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.get(Secrets.GATEWAY_TOKENS));
            for (var other : PlatformService.ALL) {
                if (!other.isGateway()) {
                    environment.put(
                            "INTERDESK_GATEWAY_" + other.name().toUpperCase(Locale.ROOT) + "_URL",
                            "http://127.0.0.1:" + other.port(ports));
                }
            }
        }
        return environment;
    }

    /** portal-records tells people by mail, asks Keycloak who they are, and sla-service for working hours. */
    private static void putRecords(Map<String, String> environment, Ports ports, Secrets secrets) {
        environment.put("RECORDS_MAIL_SERVER_HOST", "127.0.0.1");
        environment.put("RECORDS_MAIL_SERVER_PORT", String.valueOf(ports.smtp()));
        environment.put("INTERDESK_PORTAL_URL", ports.gatewayUrl());
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get(Secrets.RECORDS_CLIENT));
        for (var other : PlatformService.ALL) {
            if (other.name().equals(SLA)) {
                environment.put("INTERDESK_RECORDS_SLA_URL", "http://127.0.0.1:" + other.port(ports));
            }
        }
    }

    private static void putDatabase(
            Map<String, String> environment, PlatformService service, Ports ports, Secrets secrets) {
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", ports.databaseUrl(service.database()));
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", CONNECTIONS);
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.application());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Secrets.role(service.application())));
        environment.put("QUARKUS_FLYWAY_USERNAME", service.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.get(Secrets.role(service.owner())));
    }
}
