package dk.brobygger.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessPictureTest {

    private final ProcessPicture picture =
            new ProcessPicture("placement-period", "Praktik", "<xml/>", Set.of("a", "b", "c", "d"), Set.of(), true);

    @Test
    void thePictureIsLookedAtFromTheTaskOnesEyesAreOn() {
        assertThat(picture.lookedAtFrom("c").active()).startsWith("c").hasSize(4);
    }

    @Test
    void aTaskThatHasNoTokenAnyMoreAddsNone() {
        assertThat(picture.lookedAtFrom("gone").active()).containsExactlyInAnyOrder("a", "b", "c", "d");
    }
}
