package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A delivery of data from a unit to researchers. */
@Entity
@Table(name = "projects", indexes = @Index(name = "ix_projects_is_active", columnList = "is_active"))
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "public_id", unique = true)
    private String publicId;

    @Column(columnDefinition = "text")
    private String title;

    @Column(name = "date_created", columnDefinition = "timestamp")
    private LocalDateTime dateCreated;

    @Column(name = "date_updated", columnDefinition = "timestamp")
    private LocalDateTime dateUpdated;

    @Column(columnDefinition = "text")
    private String description;

    private String pi;

    @Column(nullable = false, unique = true)
    private String bucket;

    @Column(name = "public_key", length = 100)
    private byte[] publicKey;

    @Column(name = "non_sensitive", nullable = false)
    private boolean nonSensitive;

    @Column(columnDefinition = "timestamp")
    private LocalDateTime released;

    @Column(name = "is_active", nullable = false)
    private boolean active;

    @Column(nullable = false)
    private boolean done;

    @Column(nullable = false)
    private boolean busy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "created_by")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private User createdBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "last_updated_by")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private User lastUpdatedBy;

    @OneToMany(mappedBy = "project")
    private List<File> files = new ArrayList<>();

    @OneToMany(mappedBy = "project")
    private List<ProjectStatus> statuses = new ArrayList<>();

    @OneToMany(mappedBy = "project")
    private List<ProjectUser> researchers = new ArrayList<>();

    public Integer getId() {
        return id;
    }

    public String getPublicId() {
        return publicId;
    }

    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDateTime getDateCreated() {
        return dateCreated;
    }

    public void setDateCreated(LocalDateTime dateCreated) {
        this.dateCreated = dateCreated;
    }

    public LocalDateTime getDateUpdated() {
        return dateUpdated;
    }

    public void setDateUpdated(LocalDateTime dateUpdated) {
        this.dateUpdated = dateUpdated;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPi() {
        return pi;
    }

    public void setPi(String pi) {
        this.pi = pi;
    }

    public String getBucket() {
        return bucket;
    }

    public void setBucket(String bucket) {
        this.bucket = bucket;
    }

    public byte[] getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(byte[] publicKey) {
        this.publicKey = publicKey;
    }

    public boolean isNonSensitive() {
        return nonSensitive;
    }

    public void setNonSensitive(boolean nonSensitive) {
        this.nonSensitive = nonSensitive;
    }

    public LocalDateTime getReleased() {
        return released;
    }

    public void setReleased(LocalDateTime released) {
        this.released = released;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public boolean isBusy() {
        return busy;
    }

    public void setBusy(boolean busy) {
        this.busy = busy;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    public User getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(User createdBy) {
        this.createdBy = createdBy;
    }

    public User getLastUpdatedBy() {
        return lastUpdatedBy;
    }

    public void setLastUpdatedBy(User lastUpdatedBy) {
        this.lastUpdatedBy = lastUpdatedBy;
    }

    public List<File> getFiles() {
        return files;
    }

    public List<ProjectStatus> getStatuses() {
        return statuses;
    }

    public List<ProjectUser> getResearchers() {
        return researchers;
    }
}
