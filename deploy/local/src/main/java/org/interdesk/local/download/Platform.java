package org.interdesk.local.download;

import java.util.Locale;
import org.interdesk.local.Failure;

/** Operating system and processor, as far as PostgreSQL binaries exist for them. */
public enum Platform {
    LINUX_X64("linux-amd64", "008ee189eaa7ca2b58bd01dd950291e638b998392cf982297acd4779ec898ac1"),
    LINUX_ARM64("linux-arm64v8", "5f54e016723afa6213925a8acb939bac52944b1d348f65c7a20f0cd2928c31be"),
    MACOS_X64("darwin-amd64", "690941008aac9ee360820fde9bb7870a4f3dcac5e9e2f9e45e42333a436ad0f9"),
    MACOS_ARM64("darwin-arm64v8", "8f6ed6f38195b50a40712ada8b2a12060b6193c1a6977a6eb5cff053bb5a1b89");

    private final String classifier;
    private final String sha256;

    Platform(String classifier, String sha256) {
        this.classifier = classifier;
        this.sha256 = sha256;
    }

    /** How the archive's name ends. */
    public String classifier() {
        return classifier;
    }

    /** Checksum of the PostgreSQL archive for it. */
    String postgresqlSha256() {
        return sha256;
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
        throw new Failure("The embedded PostgreSQL exists for Linux and macOS on x64 and arm64, not for " + system
                + " on " + processor + "; use a PostgreSQL of your own as docs/operations/install.md says.");
    }

    public static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
