package se.scilifelab.dds.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A stored version of a file, kept for the invoice after the file itself has gone. */
@Entity
@Table(name = "versions")
public class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "active_file")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private File activeFile;

    @Column(name = "size_stored", nullable = false)
    private long sizeStored;

    @Column(name = "time_uploaded", columnDefinition = "timestamp", nullable = false)
    private LocalDateTime timeUploaded;

    @Column(name = "time_deleted", columnDefinition = "timestamp")
    private LocalDateTime timeDeleted;

    @Column(name = "time_invoiced", columnDefinition = "timestamp")
    private LocalDateTime timeInvoiced;

    public Integer getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public void setProject(Project project) {
        this.project = project;
    }

    public File getActiveFile() {
        return activeFile;
    }

    public void setActiveFile(File activeFile) {
        this.activeFile = activeFile;
    }

    public long getSizeStored() {
        return sizeStored;
    }

    public void setSizeStored(long sizeStored) {
        this.sizeStored = sizeStored;
    }

    public LocalDateTime getTimeUploaded() {
        return timeUploaded;
    }

    public void setTimeUploaded(LocalDateTime timeUploaded) {
        this.timeUploaded = timeUploaded;
    }

    public LocalDateTime getTimeDeleted() {
        return timeDeleted;
    }

    public void setTimeDeleted(LocalDateTime timeDeleted) {
        this.timeDeleted = timeDeleted;
    }

    public LocalDateTime getTimeInvoiced() {
        return timeInvoiced;
    }

    public void setTimeInvoiced(LocalDateTime timeInvoiced) {
        this.timeInvoiced = timeInvoiced;
    }
}
