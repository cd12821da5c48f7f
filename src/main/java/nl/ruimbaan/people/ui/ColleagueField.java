package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Names a colleague, or nobody. */
public final class ColleagueField extends ComboBox<PersonName> {

    /** More colleagues than this are found by typing on. */
    private static final int MOST = 200;

    private final PeopleService people;

    public ColleagueField(PeopleService people) {
        this.people = people;
        setItems(query -> people.colleaguesNamed(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(PersonName::name);
        setClearButtonVisible(true);
    }

    /** Shows this colleague; nobody when nobody is known by it. */
    public void show(@Nullable PersonId person) {
        String name = person == null ? null : people.names(List.of(person)).get(person);
        setValue(person == null || name == null ? null : new PersonName(person, name));
    }

    public @Nullable PersonId person() {
        return getOptionalValue().map(PersonName::id).orElse(null);
    }
}
