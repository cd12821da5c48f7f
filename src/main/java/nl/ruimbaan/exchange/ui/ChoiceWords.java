package nl.ruimbaan.exchange.ui;

import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.exchange.StoryField;

/** What people call a value that an unknown name in a file can be. */
final class ChoiceWords {

    private ChoiceWords() {}

    static String of(StoryField field, String choice, Reasons.Texts texts) {
        if (choice.isEmpty()) {
            return texts.of("exchange.ask.nothing");
        }
        return switch (field) {
            case CHANNEL -> texts.of(Channel.valueOf(choice).key());
            case DEMAND -> texts.of(Demand.valueOf(choice).key());
            case RIGHT_FIRST_TIME -> texts.of(RightFirstTime.valueOf(choice).key());
            default -> choice;
        };
    }
}
