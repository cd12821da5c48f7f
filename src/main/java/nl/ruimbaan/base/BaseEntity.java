package nl.ruimbaan.base;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Identity and version of everything that is stored. The id is assigned by {@link Numbers}, never by the database. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    private long id;

    /** Null until stored for the first time: that is how Spring Data knows a new one. */
    @Version
    private @Nullable Integer version;

    protected BaseEntity() {}

    protected BaseEntity(long id) {
        this.id = id;
    }

    public final long id() {
        return id;
    }

    public final int version() {
        return version == null ? 0 : version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof BaseEntity that && getClass() == that.getClass() && id == that.id;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(id);
    }
}
