package org.interdesk.local.download;

import java.util.Locale;
import org.interdesk.local.Failure;

/** Operating system and processor, as far as PostgreSQL binaries exist for them. */
public enum Platform {
    LINUX_X64("linux-amd64"),
    LINUX_ARM64("linux-arm64v8"),
    MACOS_X64("darwin-amd64"),
    MACOS_ARM64("darwin-arm64v8");

    private final String classifier;

    Platform(String classifier) {
        this.classifier = classifier;
    }

    /** How the archive's name ends. */
    public String classifier() {
        return classifier;
    }

    /**
     * The platform by the names that Java gives to system and processor.
     *
     * @throws Failure if there are no binaries for it
     */
    public static Platform of(String system, String processor) {
        var mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        var linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
        var x64 = processor.equals("amd64") || processor.equals("x86_64");
        var arm64 = processor.equals("aarch64") || processor.equals("arm64");
        if (linux && x64) {
            return LINUX_X64;
        } else if (linux && arm64) {
            return LINUX_ARM64;
        } else if (mac && x64) {
            return MACOS_X64;
        } else if (mac && arm64) {
            return MACOS_ARM64;
        }
        throw new Failure("The embedded PostgreSQL exists for Linux and macOS on x64 and arm64, not for " + system + " on "
                + processor + "; use a PostgreSQL of your own as docs/operations/install.md says.");
    }

    public static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
