import { recordingFile, recordingPaths } from "../../views/listen/recordings.ts";

export const getStaticPaths = recordingPaths;

export const GET = ({ params }: { params: { file: string } }): Response => recordingFile(params);
