package nl.ruimbaan.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A choice out of a few, of which the browser keeps the words. */
class ChoiceFieldTest {

    private enum Way {
        UP,
        DOWN
    }

    @Test
    void the_browser_has_the_words_and_the_server_one_node() {
        var field = new ChoiceField<>("Richting", List.of(Way.values()), it -> "Naar " + it.name());

        assertThat(labels(field)).containsExactly("Naar UP", "Naar DOWN");
        assertThat(field.getElement().getProperty("accessibleName")).isEqualTo("Richting");
        assertThat(field.getElement().getChildCount()).isZero();
    }

    @Test
    void none_stands_first_where_nothing_may_be_chosen() {
        var field = new ChoiceField<>("Richting", List.of(Way.values()), Way::name, "Alle richtingen");

        assertThat(labels(field)).containsExactly("Alle richtingen", "UP", "DOWN");
        assertThat(field.getElement().getProperty("placeholder")).isEqualTo("Alle richtingen");
        assertThat(field.getValue()).isNull();
    }

    @Test
    void what_is_chosen_is_told_and_none_is_nothing() {
        var field = new ChoiceField<>("Richting", List.of(Way.values()), Way::name, "Alle richtingen");
        List<Object> told = new ArrayList<>();
        field.addValueChangeListener(it -> told.add(it.getValue() == null ? "none" : it.getValue()));

        field.setValue(Way.DOWN);
        field.getElement().setProperty("value", "");

        assertThat(told).containsExactly(Way.DOWN, "none");
    }

    @Test
    void other_choices_keep_what_is_chosen_when_it_is_among_them() {
        var field = new ChoiceField<>("Richting", List.of(Way.UP), Way::name);
        field.setValue(Way.UP);

        field.setChoices(List.of(Way.DOWN, Way.UP));

        assertThat(labels(field)).containsExactly("DOWN", "UP");
        assertThat(field.getValue()).isEqualTo(Way.UP);
    }

    private static List<String> labels(ChoiceField<Way> field) {
        return StreamSupport.stream(((JsonNode) field.getElement().getPropertyRaw("items")).spliterator(), false)
                .map(it -> it.get("label").asString())
                .toList();
    }
}
