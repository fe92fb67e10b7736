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

/** A file of a project, as it lies in the project's bucket. */
@Entity
@Table(name = "files", indexes = @Index(name = "ix_files_project_id", columnList = "project_id"))
public class File {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private Project project;

    @Column(columnDefinition = "text", nullable = false)
    private String name;

    @Column(name = "name_in_bucket", columnDefinition = "text", nullable = false)
    private String nameInBucket;

    @Column(columnDefinition = "text", nullable = false)
    private String subpath;

    @Column(name = "size_original", nullable = false)
    private long sizeOriginal;

    @Column(name = "size_stored", nullable = false)
    private long sizeStored;

    @Column(nullable = false)
    private boolean compressed;

    @Column(name = "public_key", nullable = false, length = 64)
    private String publicKey;

    @Column(nullable = false, length = 32)
    private String salt;

    @Column(nullable = false, length = 64)
    private String checksum;

    @Column(name = "time_latest_download", columnDefinition = "timestamp")
    private LocalDateTime timeLatestDownload;

    @OneToMany(mappedBy = "activeFile")
    private List<Version> versions = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public void setProject(Project project) {
        this.project = project;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameInBucket() {
        return nameInBucket;
    }

    public void setNameInBucket(String nameInBucket) {
        this.nameInBucket = nameInBucket;
    }

    public String getSubpath() {
        return subpath;
    }

    public void setSubpath(String subpath) {
        this.subpath = subpath;
    }

    public long getSizeOriginal() {
        return sizeOriginal;
    }

    public void setSizeOriginal(long sizeOriginal) {
        this.sizeOriginal = sizeOriginal;
    }

    public long getSizeStored() {
        return sizeStored;
    }

    public void setSizeStored(long sizeStored) {
        this.sizeStored = sizeStored;
    }

    public boolean isCompressed() {
        return compressed;
    }

    public void setCompressed(boolean compressed) {
        this.compressed = compressed;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(String publicKey) {
        this.publicKey = publicKey;
    }

    public String getSalt() {
        return salt;
    }

    public void setSalt(String salt) {
        this.salt = salt;
    }

    public String getChecksum() {
        return checksum;
    }

    public void setChecksum(String checksum) {
        this.checksum = checksum;
    }

    public LocalDateTime getTimeLatestDownload() {
        return timeLatestDownload;
    }

    public void setTimeLatestDownload(LocalDateTime timeLatestDownload) {
        this.timeLatestDownload = timeLatestDownload;
    }

    public List<Version> getVersions() {
        return versions;
    }
}
