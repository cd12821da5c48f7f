package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.FilterFields;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.HelpLevel;

/** The filters of obstacles that unfold; made when one unfolds them. */
class FurtherBoardFields extends Composite<Div> {

    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);

    private final Select<ConditionKind> kind = new Select<>();
    private final Select<HelpLevel> level = new Select<>();
    private final Select<Integer> still = new Select<>();

    /** @param ask hears that a reader changed one of them */
    FurtherBoardFields(Runnable ask) {
        kind.setLabel(getTranslation("obstacle.fact.kind"));
        Fields.choose(kind, ConditionKind.values(), it -> getTranslation(it.key()));
        level.setLabel(getTranslation("obstacle.fact.level"));
        Fields.choose(level, HelpLevel.values(), it -> getTranslation(it.key()));
        still.setLabel(getTranslation("obstacle.filter.still"));
        Fields.choose(still, DAYS.toArray(Integer[]::new), FurtherBoardFields::days);
        Map.of(BoardFilter.KIND, kind, BoardFilter.LEVEL, level, BoardFilter.STILL, still)
                .forEach((name, select) -> {
                    select.setPlaceholder(getTranslation("obstacle.filter.any"));
                    select.setEmptySelectionCaption(getTranslation("obstacle.filter.any"));
                    FilterFields.asks(name, select, ask);
                });
        getContent().addClassName("rb-filters");
        getContent().add(kind, level, still);
    }

    /** Shows what the address asks for. */
    void show(BoardFilter filter) {
        kind.setValue(filter.kind());
        level.setValue(filter.level());
        // Whoever wrote another number into the address finds it among the choices.
        still.setItems(Stream.concat(DAYS.stream(), Stream.ofNullable(filter.stillDays()))
                .distinct()
                .sorted()
                .toList());
        still.setValue(filter.stillDays());
    }

    /** The same, with what is chosen here. */
    BoardFilter narrowed(BoardFilter filter) {
        return new BoardFilter(
                filter.text(),
                filter.team(),
                kind.getValue(),
                level.getValue(),
                still.getValue(),
                filter.mine(),
                filter.myTeam(),
                filter.following());
    }

    /** So many days without a move, in words. */
    static String days(int days) {
        return DAYS.contains(days)
                ? I18NProvider.translate("obstacle.filter.still." + days)
                : I18NProvider.translate("obstacle.filter.still.days", days);
    }
}
