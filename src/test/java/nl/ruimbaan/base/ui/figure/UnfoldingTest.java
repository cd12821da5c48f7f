package nl.ruimbaan.base.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

/** A toggle makes what is behind it when one looks. */
class UnfoldingTest {

    @Test
    void shut_it_keeps_nothing_and_opened_again_it_makes_its_content_anew() {
        int[] made = {0};
        var toggle = new Unfolding("Hoe is dit gemaakt?", () -> new Paragraph("Keer " + ++made[0]));
        assertThat(toggle.getChildren()).isEmpty();
        assertThat(toggle.getElement().getChildCount()).isZero();

        toggle.setOpened(true);
        assertThat(toggle.getElement().getTextRecursively()).isEqualTo("Keer 1");

        toggle.setOpened(false);
        assertThat(toggle.getElement().getChildCount()).isZero();

        toggle.setOpened(true);
        assertThat(toggle.getElement().getTextRecursively()).isEqualTo("Keer 2");
    }
}
