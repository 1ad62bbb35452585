package org.interdesk.records.delivery.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes the notices, and how it is spoken to. */
@ConfigMapping(prefix = "records.mail-server")
public interface MailServerConfig {

    /** Its name or address. */
    String host();

    /** Its port; 25, 587 or, with {@code encryption} TLS, 465 on most servers. */
    @WithDefault("25")
    int port();

    /** From whom the mails are, as an address with or without a name; the address's domain is that of the message ids. */
    @WithDefault("Interdesk <interdesk@interdesk.example>")
    String sender();

    /** What this machine calls itself to the server; the domain of the sender when it is left out. The name service is never asked. */
    Optional<String> ownName();

    /** Name to sign in with; when it is left out, nobody signs in. */
    Optional<String> username();

    /** Password to sign in with. */
    Optional<String> password();

    /**
     * How the connection is protected: NONE; OPTIONAL, with STARTTLS where the server offers it; REQUIRED, with STARTTLS or not at all;
     * TLS, from the first byte. The server's certificate must be valid for its name in every case.
     */
    @WithDefault("OPTIONAL")
    Encryption encryption();

    /**
     * How long the server may keep silent, at each of its answers and when it is connected to; after that it counts as not to be
     * reached.
     */
    @WithDefault("PT10S")
    Duration timeout();

    /** How a connection is protected. */
    enum Encryption {
        NONE,
        OPTIONAL,
        REQUIRED,
        TLS
    }
}
