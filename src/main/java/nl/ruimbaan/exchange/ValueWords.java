package nl.ruimbaan.exchange;

import java.util.Optional;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.sheet.Vocabulary;

/** The words in files that mean one of a few values, in Dutch and English. */
final class ValueWords {

    private static final Vocabulary<Demand> DEMANDS = new Vocabulary<>(Demand.class)
            .meaning(Demand.VALUE, "value demand", "waarde", "waardevraag")
            .meaning(Demand.FAILURE, "failure demand", "fout", "foutvraag", "faalvraag", "storingsvraag")
            .meaning(Demand.UNKNOWN, "don't know yet", "onbekend", "weet ik nog niet");
    private static final Vocabulary<RightFirstTime> ANSWERS = new Vocabulary<>(RightFirstTime.class)
            .meaning(RightFirstTime.YES, "y", "true", "1", "ja", "j", "waar")
            .meaning(RightFirstTime.NO, "n", "false", "0", "nee", "onwaar")
            .meaning(RightFirstTime.NOT_YET, "nog niet");
    private static final Vocabulary<Channel> CHANNELS = new Vocabulary<>(Channel.class)
            .meaning(Channel.COUNTER, "desk", "balie", "loket")
            .meaning(Channel.PHONE, "telephone", "telefoon", "telefonisch", "tel")
            .meaning(Channel.EMAIL, "mail")
            .meaning(Channel.LETTER, "post", "brief")
            .meaning(Channel.PORTAL, "web", "website", "portaal")
            .meaning(Channel.HOME_VISIT, "visit", "huisbezoek");

    private ValueWords() {}

    static Optional<Demand> demand(String text) {
        return DEMANDS.in(text);
    }

    /** A spreadsheet writes yes and no as numbers too: {@code 1,0}. A number below zero is neither. */
    static Optional<RightFirstTime> rightFirstTime(String text) {
        return text.startsWith("-") ? Optional.empty() : ANSWERS.in(text.replaceFirst("^([01])[.,]0+$", "$1"));
    }

    static Optional<Channel> channel(String text) {
        return CHANNELS.in(text);
    }
}
