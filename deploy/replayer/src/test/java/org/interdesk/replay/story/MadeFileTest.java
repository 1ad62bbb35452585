package org.interdesk.replay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.interdesk.replay.story.Step.SentFile;
import org.junit.jupiter.api.Test;

class MadeFileTest {

    @Test
    void anArchiveIsTheSameWheneverItIsMadeAndCanBeOpened() throws Exception {
        var first = new MadeFile("gateway-2.8.1", new SentFile(300, null)).bytes();

        assertThat(new MadeFile("gateway-2.8.1", new SentFile(300, null)).bytes())
                .isEqualTo(first);
        assertThat(new MadeFile("gateway-2.8.2", new SentFile(300, null)).bytes())
                .isNotEqualTo(first);
        assertThat(first).hasSizeBetween(300 * 1024, 302 * 1024);
        List<String> names = new ArrayList<>();
        try (var archive = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("README.txt", "lib/demonstration.bin");
    }
}
