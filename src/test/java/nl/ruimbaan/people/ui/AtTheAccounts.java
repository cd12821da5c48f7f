package nl.ruimbaan.people.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.stream.IntStream;
import nl.ruimbaan.people.AccountRow;
import nl.ruimbaan.support.AtScreen;

/** An administrator at the accounts. */
final class AtTheAccounts extends AtScreen<AtTheAccounts> {

    private static final int EDIT = 5;

    AtTheAccounts(BrowserlessUIContext window) {
        super(window);
    }

    /** Opens the account of the one with this name. */
    AtTheAccounts edits(String name) {
        rows().invokeLitRendererFunction(names().indexOf(name), EDIT, "edit");
        window().roundTrip();
        return this;
    }

    List<String> names() {
        GridTester<?, AccountRow> rows = rows();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.getRow(i).name())
                .toList();
    }

    /** What stands behind the name: username, team, roles and state. */
    List<String> row(String name) {
        int row = names().indexOf(name);
        GridTester<?, AccountRow> rows = rows();
        return IntStream.range(1, EDIT)
                .mapToObj(column -> rows.getCellText(row, column))
                .toList();
    }

    /** Whether the open account asks where somebody stands in the help chain. */
    boolean isAskedForLevel() {
        window().activate();
        window().roundTrip();
        return window().find(HelpLevelField.class).exists();
    }

    String state(String name) {
        return row(name).getLast();
    }

    @SuppressWarnings("unchecked")
    private GridTester<?, AccountRow> rows() {
        window().activate();
        window().roundTrip();
        return window().test((Grid<AccountRow>)
                window().find(Grid.class).withId("accounts").single());
    }
}
