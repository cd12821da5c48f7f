package nl.ruimbaan.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** A form of address with a name: <i>mevrouw Jansen</i>, <i>dhr. P. van der Berg</i>. */
final class NameDetector implements Detector {

    private static final String ADDRESS =
            "(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]eneertje|[Mm]ijnheer|[Dd]e [Hh]e(?:er|ren)|[Dd]hr\\.?|MEVROUW|MENEER|DE HEER|DHR\\.?|MEVR\\.?|MW\\.?"
                    + "|Mrs\\.?|Mr\\.?|Ms\\.?|Miss)";
    private static final String PARTICLES =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Ii]n|[Oo]p|[Hh]et|'t|'s|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Vv]on|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Aa]it|[Oo]uld) ){0,3}";
    private static final String INITIALS = "(?:\\p{Lu}\\.(?:-?\\p{Lu}[a-z]?\\.)* ?)?";
    private static final String WORD =
            "\\p{Lu}[\\p{L}']+(?:-(?:(?:van|de|der|den|ten|ter|el) ){0,3}\\p{Lu}?[\\p{L}']+)*";
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d])" + ADDRESS + " " + INITIALS + PARTICLES + WORD + "(?: " + PARTICLES + WORD + "){0,2}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).* (?:burgemeester|wethouder|voorzitter|minister|dokter|directeur|rechter|notaris|pastoor|dominee|agent|ik|en|of"
                    + "|maar|dus|die|dat|wat|wie|hoe|waarom|wanneer|kunt|wilt|heeft|is|was|wij|we|u|uw|ze|zij|hij|het|een|niet|nee|ja|ook|met|bij|naam|achternaam|anoniem|onbekend)");

    @Override
    public List<Finding> find(PlainText text) {
        return text.matcher(NAME)
                .results()
                .filter(it -> !NO_NAME.matcher(it.group()).matches())
                .map(it -> new Finding(FindingKind.NAME, it.start(), it.end(), true))
                .toList();
    }
}
