package nl.ruimbaan.base;

/** Proposes a title from a text, so that nobody has to think of one. */
public final class TitleProposal {

    private static final int WISHED = 70;

    private TitleProposal() {}

    /** The first sentence, or what of it fits in some seventy characters, cut between words and marked with an ellipsis. */
    public static String from(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String sentence = line.split("(?<=[.!?…])\\s", 2)[0];
        if (sentence.length() <= WISHED) {
            return sentence.length() > 1 && sentence.endsWith(".")
                    ? sentence.substring(0, sentence.length() - 1)
                    : sentence;
        }
        int cut = sentence.lastIndexOf(' ', WISHED - 1);
        int end = cut > WISHED / 2 ? cut : WISHED - 1;
        if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end).replaceAll("[,;:\\s]+$", "") + "…";
    }
}
