package nl.ruimbaan.tag;

import jakarta.persistence.Entity;
import nl.ruimbaan.base.BaseEntity;

/** A word that tellers put beside their stories. */
@Entity
class Tag extends BaseEntity {

    private String name;
    private String nameKey;

    @SuppressWarnings("NullAway.Init")
    protected Tag() {}

    @SuppressWarnings("NullAway.Init") // rename() fills the name
    Tag(long id, String name) {
        super(id);
        rename(name);
    }

    final void rename(String newName) {
        name = TagText.tidy(newName);
        nameKey = TagText.key(newName);
    }

    String name() {
        return name;
    }

    String key() {
        return nameKey;
    }

    TagName toName() {
        return new TagName(new TagId(id()), name);
    }
}
