package org.shangliang.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed can be read with the key of the installation and with no other. */
class PersonalDataTests {
    @TempDir
    Path directory;

    @Test
    void readsAgainWhatItSealedAfterARestart() {
        var sealed = data(null).seal("13800138000");
        assertThat(data(null).open(sealed)).isEqualTo("13800138000");
        assertThat(data(null).seal("13800138000")).isNotEqualTo(sealed);
        assertThat(data(null).mark("13800138000")).isEqualTo(data(null).mark("13800138000"));
    }

    @Test
    void keepsTheKeyForItsOwnerAlone() throws IOException {
        data(null);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.list(directory)).hasSize(1);
    }

    @Test
    void readsNothingWithAnotherKey() {
        var sealed = data(null).seal("13800138000");
        var other = data(directory.resolve("elsewhere/other.key"));
        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(other.mark("13800138000")).isNotEqualTo(data(null).mark("13800138000"));
    }

    @Test
    void startsWithNoKeyThatIsNone() throws IOException {
        Files.writeString(directory.resolve("secret.key"), "not a key");
        assertThatThrownBy(() -> data(null)).isInstanceOf(CannotStart.class).hasMessageContaining("secret.key");
    }

    @Test
    void derivesAnotherKeyForEachPurpose() {
        var key = new KeyFile(settings(), new KeySettings(null));
        assertThat(key.derived("seal")).hasSize(32).isNotEqualTo(key.derived("votes"));
    }

    private PersonalData data(@Nullable Path file) {
        return new PersonalData(new KeyFile(settings(), new KeySettings(file)));
    }

    private ProgramSettings settings() {
        return new ProgramSettings(directory, false, false, null);
    }
}
