package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** In the demo there is something of each kind to show. */
@SpringBootTest(properties = "ruimbaan.demo.language=en")
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
@Tag("database")
class SampleSlidesTest {

    @Autowired
    KioskSlides slides;

    @Test
    void each_kind_has_its_turn() {
        List<Slide> shown = slides.inTurn();

        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(shown.subList(0, 4))
                .extracting(Object::getClass)
                .containsExactly(Slide.Words.class, Slide.Gone.class, Slide.Share.class, Slide.Lesson.class);
    }
}
