package nl.ruimbaan.base;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first sentence of a Dutch or English text on one line. A dot is its end only when no abbreviation, initial or number of a
 * list stands before it; dots in a row are a pause. {@link java.text.BreakIterator} knows none of these.
 */
final class FirstSentence {

    /** After these a name, a number or the rest of the sentence follows. */
    private static final Set<String> GO_ON = words("""
            dhr mevr mw mej hr dr drs ir ing prof mr mrs ms ds jhr fam st
            nr nrs art afd tel bijv mbt ivm nav tav tgv tov obv dmv ipv incl excl ca evt resp vgl zgn nl vnl blz pag par plm
            gem dir vs approx dept
            o.a m.n d.w.z m.a.w t.a.v t.n.v t.b.v t.o.v t.g.v i.v.m m.b.t n.a.v d.m.v o.b.v i.p.v m.i.v m.u.v o.l.v i.s.m
            a.d.h.v a.h.w c.q v.d e.g i.e w.o n.l b.g.g i.g.v
            """);

    /** These stand at the end of a sentence as well: a capital after them begins the next one. */
    private static final Set<String> MAY_END = words("""
            enz etc ed bv jl jr sr vlg nv zsm max min b.v n.v v.o.f
            jan feb mrt apr jun jul aug sep sept okt oct nov dec
            """);

    /** These are words too: only with a number after them they are short for something. */
    private static final Set<String> BEFORE_NUMBERS = words("ma di wo do vr za zo mon tue wed thu fri sat sun no");

    /** So few words are no sentence yet when the last one may be an abbreviation. */
    private static final int FEW_WORDS = 3;

    /** A word and what ends it, before a blank: dots and signs, and what closes a quotation. */
    private static final Pattern END = Pattern.compile("(\\S*?)([.!?…]+)([\"'”’»)\\]]*)(?= |$)");

    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,3}\\p{L}?|\\p{L}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)*\\p{Lu}");
    private static final Pattern SHORT = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");
    private static final Pattern OPENING = Pattern.compile("^[\"'“‘„«(\\[]+");

    private final String text;

    private FirstSentence(String text) {
        this.text = text;
    }

    /** It, without the dot that ends it. */
    static String of(String line) {
        var first = new FirstSentence(line);
        Matcher end = END.matcher(line);
        while (end.find()) {
            if (end.end() == line.length() || first.isOver(end)) {
                boolean dot = end.group(2).equals(".") && end.group(3).isEmpty() && end.start(2) > 0;
                return line.substring(0, dot && !first.isAbbreviation(end.group(1)) ? end.start(2) : end.end());
            }
        }
        return line;
    }

    /** As many whole sentences as there is room for, with what ends them; empty when not even the first one fits. */
    static String upTo(String line, int most) {
        var text = new FirstSentence(line);
        Matcher end = END.matcher(line);
        int fits = 0;
        while (end.find() && end.end() <= most) {
            if (end.end() == line.length() || text.isOver(end)) {
                fits = end.end();
            }
        }
        return line.substring(0, fits);
    }

    private boolean isOver(Matcher end) {
        String before = text.substring(0, end.start(2));
        String signs = end.group(2);
        if (before.codePoints().noneMatch(Character::isLetter) || signs.contains("…") || signs.contains("..")) {
            return false;
        }
        String rest = text.substring(end.end()).strip();
        boolean capital = begins(rest, Character::isUpperCase);
        boolean goesOn = !capital && !end.group(3).isEmpty();
        return !goesOn && (!signs.equals(".") || !isShort(end, capital, begins(rest, Character::isDigit)));
    }

    /** Whether the dot belongs to the word before it, given what comes next. */
    private boolean isShort(Matcher end, boolean capital, boolean digit) {
        String written = OPENING.matcher(end.group(1)).replaceFirst("");
        String word = Folded.text(written);
        if (isAcronym(written)) {
            return false;
        }
        if ((end.start() == 0 && LIST_NUMBER.matcher(written).matches()) || GO_ON.contains(word)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(word)) {
            return digit;
        }
        if (MAY_END.contains(word)) {
            return !capital || text.substring(0, end.end()).split(" ").length <= FEW_WORDS;
        }
        return INITIALS.matcher(written).matches()
                || (!capital && SHORT.matcher(word).matches());
    }

    private boolean isAbbreviation(String written) {
        String word = Folded.text(written);
        boolean known = GO_ON.contains(word) || MAY_END.contains(word);
        return (known && !isAcronym(written))
                || (word.contains(".") && SHORT.matcher(word).matches());
    }

    /** ING is a bank, and ing. an engineer; where all is in capitals one cannot tell. */
    private boolean isAcronym(String word) {
        return word.length() > 1
                && word.codePoints().allMatch(Character::isUpperCase)
                && text.codePoints().anyMatch(Character::isLowerCase);
    }

    private static boolean begins(String rest, IntPredicate kind) {
        String bare = OPENING.matcher(rest).replaceFirst("");
        return !bare.isEmpty() && kind.test(bare.codePointAt(0));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
